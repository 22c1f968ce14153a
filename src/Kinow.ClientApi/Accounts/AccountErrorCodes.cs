namespace Kinow.ClientApi.Accounts;

/// <summary>The values of <c>extensions.code</c> that accounts add. What is wrong with a token is UNAUTHENTICATED.</summary>
internal static class AccountErrorCodes
{
    /// <summary>No account has this address and password.</summary>
    public const string InvalidCredentials = "INVALID_CREDENTIALS";

    /// <summary>The address belongs to another account.</summary>
    public const string EmailAlreadyExists = "EMAIL_ALREADY_EXISTS";

    /// <summary>The platform does not offer the method.</summary>
    public const string SignInMethodNotAvailable = "SIGN_IN_METHOD_NOT_AVAILABLE";
}
