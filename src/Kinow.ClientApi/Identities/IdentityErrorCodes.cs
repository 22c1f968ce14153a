namespace Kinow.ClientApi.Identities;

/// <summary>Codes of errors of signing in by another service.</summary>
internal static class IdentityErrorCodes
{
    /// <summary>The platform does not offer the method.</summary>
    public const string SignInMethodNotAvailable = "SIGN_IN_METHOD_NOT_AVAILABLE";
}
