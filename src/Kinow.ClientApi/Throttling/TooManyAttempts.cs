namespace Kinow.ClientApi.Throttling;

/// <summary>Refuses what was tried too often.</summary>
internal static class TooManyAttempts
{
    /// <summary>The refusal; its code is TOO_MANY_ATTEMPTS, and it says when to come back.</summary>
    public static GraphQLException After(TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        return new($"Too many attempts. Try again in {seconds} s.", ThrottlingErrorCodes.TooManyAttempts) { RetryAfter = seconds };
    }

    /// <exception cref="GraphQLException">There is something to wait for.</exception>
    public static void ThrowIf(TimeSpan wait)
    {
        if (wait > TimeSpan.Zero) throw After(wait);
    }
}
