namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// Something that shall be true of an account. Commands are absolute and idempotent: carrying one out twice, or together with what it has already
/// brought about, changes nothing.
/// </summary>
public abstract record Command
{
    private protected Command()
    {
    }

    /// <summary>Identifier, a UUID version 7. The same id is carried out at most once.</summary>
    public required Guid Id { get; init; }

    /// <summary>The account, or the identity of an anonymous session. Commands of one account are carried out in the order they were sent.</summary>
    public required Guid UserId { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset Instant { get; init; }

    /// <summary>An instant as commands tell it: to the millisecond, like the contract, so that what a store keeps is what was answered.</summary>
    /// <param name="instant">The instant.</param>
    public static DateTimeOffset Moment(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
