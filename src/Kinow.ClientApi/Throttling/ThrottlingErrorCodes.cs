namespace Kinow.ClientApi.Throttling;

/// <summary>The values of <c>extensions.code</c> that limits on guessing add.</summary>
internal static class ThrottlingErrorCodes
{
    /// <summary>Too many failed attempts on one account, or from one network address.</summary>
    public const string TooManyAttempts = "TOO_MANY_ATTEMPTS";
}
