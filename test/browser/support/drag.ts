import type { Locator, Page } from "playwright-core";

/** Takes a row of a list by its grip and drops it in the place of another, once the others have made room for it. */
export async function dragTo(page: Page, list: Locator, from: number, to: number): Promise<void> {
  const centre = async (rank: number) => {
    const grip = list.getByRole("listitem").nth(rank).locator("[class*=grip]");
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (box === null) throw new Error("There is nothing to take this row by.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [start, end] = [await centre(from), await centre(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + Math.sign(end.y - start.y) * 10, { steps: 3 });
  await list.locator("li[data-dragging=true]").waitFor();
  await page.mouse.move(end.x, end.y, { steps: 8 });
  const moved = 'li[data-dragging=false][style*="translate3d"]:not([style*=", 0px, 0"])';
  await list.locator(moved).first().waitFor();
  await page.mouse.up();
  // For 50 ms after the drop, the library clears any selection: a text typed at once by a machine would go nowhere.
  await page.waitForTimeout(100);
}
