namespace Kinow.ClientApi.Identities;

/// <summary>Ways of signing in that a platform offers or not.</summary>
internal static class SignInMethods
{
    /// <summary>The platform does not offer a way.</summary>
    public static GraphQLException NotAvailable() =>
        new("The platform does not offer this way of signing in.", IdentityErrorCodes.SignInMethodNotAvailable);
}
