namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>Ranges that values of an envelope keep.</summary>
internal static class Known
{
    public static long Id(long id, string name) => id > 0 ? id : throw new EnvelopeException($"{name} is no identifier: {id}.");

    public static Guid Id(Guid id, string name) => id != Guid.Empty ? id : throw new EnvelopeException($"{name} is empty.");

    public static DateTimeOffset Instant(DateTimeOffset instant, string name) => instant.UtcDateTime.Year is >= 1970 and < 9000
        ? instant
        : throw new EnvelopeException($"{name} is out of range.");

    public static int Seconds(int seconds, string name) => seconds >= 0 ? seconds : throw new EnvelopeException($"{name} is negative.");

    public static double? Position(double? seconds, string name) => seconds is null or (>= 0 and <= 10_000_000)
        ? seconds
        : throw new EnvelopeException($"{name} is out of range.");
}
