namespace Kinow.ClientApi.Worker.Notifications;

/// <summary>How long a notification waits after a failure. It is never given up.</summary>
internal static class Backoff
{
    private const int MostDoublings = 20;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);

    // Whoever is away comes back for all notifications at once, and then they should not have to wait.
    private static readonly TimeSpan LongestUnavailable = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan LongestRefused = TimeSpan.FromMinutes(5);

    /// <summary>Doubles with every attempt, between half and the whole of it by chance, so that many do not come back at once.</summary>
    /// <param name="result">How the attempt ended.</param>
    /// <param name="attempts">Number of attempts before it.</param>
    /// <param name="chance">A random number from 0 to 1.</param>
    public static TimeSpan After(DeliveryResult result, int attempts, double chance)
    {
        // Much work goes on piece by piece, with room for others between two pieces, however many there were.
        if (result.Kind == DeliveryKind.Unfinished) return First * (0.5 + (chance / 2));
        var longest = result.Kind == DeliveryKind.Unavailable ? LongestUnavailable : LongestRefused;
        var doubled = First * Math.Pow(2, Math.Clamp(attempts, 0, MostDoublings));
        var wait = (doubled < longest ? doubled : longest) * (0.5 + (chance / 2));

        // What fails for once is mostly over at once; only a receiver that stays away is given the time that it asks for.
        var isFirst = attempts == 0 && result.Kind == DeliveryKind.Unavailable;
        return !isFirst && result.RetryAfter is { } wish && wish > wait ? (wish < longest ? wish : longest) : wait;
    }
}
