/** Pictures that were sent in, made anew: small, upright, and bare of what the camera wrote. */
export { type MadePicture, makeSmall } from "./make-small.ts";
export { type KeptPicture, keepPicture, pictureOfForm } from "./picture-of-form.ts";
