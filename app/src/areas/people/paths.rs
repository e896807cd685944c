//! Where the small forms of this area are posted, and what they are called.
//!
//! A form that can come back with faults is posted to the path of its own page: the page then wakes
//! under the address that the browser shows.

/// Takes an open invitation back.
pub const WITHDRAW_INVITATION: &str = "/people/invitations/withdraw";
/// Ends a role.
pub const END_ROLE: &str = "/people/roles/end";
/// Gives back the role that was just ended.
pub const RESTORE_ROLE: &str = "/people/roles/restore";
/// Signs another device out.
pub const END_DEVICE: &str = "/account/devices/end";

/// What follows the path of a forgotten password where somebody comes from the sign-in form.
pub const FROM_SIGN_IN: &str = "from=sign-in";

/// The form on the sign-in page.
pub const SIGN_IN_FORM: &str = "people-sign-in";
/// The form that asks for a reset link.
pub const FORGOT_FORM: &str = "people-forgot";
/// The form that sets a new password by a link.
pub const RESET_FORM: &str = "people-reset";
/// The form that answers an invitation.
pub const ACCEPT_FORM: &str = "people-accept";
/// The form for name and language.
pub const DETAILS_FORM: &str = "people-details";
/// The form that changes the password.
pub const PASSWORD_FORM: &str = "people-password";
/// The form that invites.
pub const INVITE_FORM: &str = "people-invite";
/// Not a form: an invitation that was just made, with its link.
pub const INVITED: &str = "people-invited";
