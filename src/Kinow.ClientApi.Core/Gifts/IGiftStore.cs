using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Gifts;

/// <summary>Finds gifts to send. Of several that work at once, one gets each gift.</summary>
public interface IGiftStore
{
    /// <summary>Finds gifts whose date has come and that nobody is sending, the earliest first.</summary>
    /// <param name="limit">Most gifts.</param>
    Task<IReadOnlyList<DueGift>> FindDueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a gift to send it, with the token that its mail is going to have. One that was not told to be sent within ten minutes can be
    /// taken again: whoever took it is gone.
    /// </summary>
    /// <returns>False when another one has taken it, or it is not to be sent any more.</returns>
    Task<bool> TakeAsync(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The mail of a gift that was taken has gone out.</summary>
    Task TellSentAsync(DueGift gift, ImmutableArray<byte> tokenHash, DateTimeOffset now, CancellationToken cancellationToken);
}
