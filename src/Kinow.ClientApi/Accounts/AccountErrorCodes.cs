namespace Kinow.ClientApi.Accounts;

/// <summary>The values of <c>extensions.code</c> that accounts add. What is wrong with a token is UNAUTHENTICATED.</summary>
internal static class AccountErrorCodes
{
    /// <summary>No account has this address and password, or what was sent does not prove who the caller is.</summary>
    public const string InvalidCredentials = "INVALID_CREDENTIALS";

    /// <summary>The address belongs to another account.</summary>
    public const string EmailAlreadyExists = "EMAIL_ALREADY_EXISTS";

    /// <summary>The account has as many devices as the platform allows.</summary>
    public const string DeviceLimitReached = "DEVICE_LIMIT_REACHED";

    /// <summary>A device of the account was removed not long ago.</summary>
    public const string DeviceNotRemovable = "DEVICE_NOT_REMOVABLE";

    /// <summary>The account has as many profiles as the platform allows.</summary>
    public const string ProfileLimitReached = "PROFILE_LIMIT_REACHED";

    /// <summary>The PIN is wrong or missing.</summary>
    public const string InvalidPin = "INVALID_PIN";

    /// <summary>A profile with an age limit needs a password or a PIN for this.</summary>
    public const string ConfirmationRequired = "CONFIRMATION_REQUIRED";

    /// <summary>Nothing else opens the account.</summary>
    public const string LastSignInMethod = "LAST_SIGN_IN_METHOD";

    /// <summary>Nobody has confirmed the code of a television yet.</summary>
    public const string AuthorizationPending = "AUTHORIZATION_PENDING";

    /// <summary>A television asks too often.</summary>
    public const string SlowDown = "SLOW_DOWN";

    /// <summary>A television was turned away.</summary>
    public const string AccessDenied = "ACCESS_DENIED";

    /// <summary>What a television asks with is good for nothing, or not any more.</summary>
    public const string ExpiredToken = "EXPIRED_TOKEN";

    /// <summary>No television shows the code.</summary>
    public const string InvalidCode = "INVALID_CODE";

    /// <summary>A token that was sent by mail is good for nothing, or not any more.</summary>
    public const string InvalidToken = "INVALID_TOKEN";
}
