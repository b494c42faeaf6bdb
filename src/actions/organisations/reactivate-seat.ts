import { seatSwitch } from "#actions/organisations/seat-switch";

export const reactivateSeat = seatSwitch("organisations.reactivate-seat", true);
