import { seatSwitch } from "#actions/organisations/seat-switch";

export const deactivateSeat = seatSwitch("organisations.deactivate-seat", false);
