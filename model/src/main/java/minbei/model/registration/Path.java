package minbei.model.registration;

/** What decides whether an application gets through, and so what groups remember it by. */
enum Path {
    /** A department must consent to supervise. */
    SUPERVISOR,
    /** Nobody but the registration authority. */
    DIRECT,
    /** The bureau in charge of the work must give a permit, whatever the route. */
    PERMIT
}
