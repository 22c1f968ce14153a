using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>
/// A change of an account. Commands are absolute and idempotent: applying one again changes nothing.
/// </summary>
public abstract record Command
{
    private protected Command()
    {
    }

    /// <summary>Identifier, a UUID version 7. The same id is carried out at most once.</summary>
    public required Guid Id { get; init; }

    /// <summary>
    /// The account, or the identity of an anonymous session. Commands of one account are carried out in the order they were sent.
    /// </summary>
    public required Guid UserId { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset Instant { get; init; }

    /// <summary>
    /// When a command is decided by who has seen an account: after everything that was seen, whatever this machine's clock says, for of two
    /// commands the later one wins.
    /// </summary>
    /// <param name="user">What was seen.</param>
    public static DateTimeOffset Moment(DateTimeOffset instant, User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var seen = user.Profile.DateUpd;
        if (user.Bookmarks is [var bookmark, ..] && bookmark.DateAdd > seen) seen = bookmark.DateAdd;
        if (user.Changes is [var change, ..] && change.Instant > seen) seen = change.Instant;
        var (now, next) = (Moment(instant), Moment(seen));
        return now > seen ? now : next.AddMilliseconds(1);
    }

    /// <summary>
    /// An instant as commands tell it: to the millisecond, like the contract, so that what a store keeps is what was answered.
    /// </summary>
    public static DateTimeOffset Moment(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
