using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// What an account has got: a title for a time or for good, or a subscription. The terms of a title are those it was sold on; what a
/// subscription includes is what its offer says now (<see cref="ProductSvod"/>).
/// </summary>
public sealed record ProductAccess
{
    /// <summary>Identifier; 0 as long as no row has given it one: it opens what it opens, and is not listed yet.</summary>
    public required long Id { get; init; }

    /// <summary>A title or a subscription.</summary>
    public required ProductType Type { get; init; }

    /// <summary>The title, or the subscription's offer.</summary>
    public required long ProductId { get; init; }

    /// <summary>The access mode it was bought by, or null.</summary>
    public long? AccessModeId { get; init; }

    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>Second limit, in hours from the first play; null without limit.</summary>
    public int? WatchingDuration { get; init; }

    /// <summary>Plays of each video; null without limit.</summary>
    public int? MaximumViews { get; init; }

    /// <summary>What it was used for, by video; empty for one without these limits.</summary>
    public ImmutableArray<VideoPlays> Plays { get; init; } = [];

    /// <summary>Whether watching uses it up: plays are counted, or the first one starts a clock.</summary>
    public bool IsLimited => WatchingDuration is not null || MaximumViews is not null;

    /// <summary>When it was granted.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>First instant without access, by the clock that the sale started; null means for good.</summary>
    public DateTimeOffset? DateExp { get; init; }

    /// <summary>First instant without access, by whichever of its two clocks ends first; null while no end is known.</summary>
    public DateTimeOffset? End => AccessClock.EndOf(DateExp, WatchingDuration, Plays);

    /// <summary>
    /// First instant without access while the renewal of a subscription is not decided; null where nothing but <see cref="End"/> counts.
    /// </summary>
    public DateTimeOffset? DateGrace { get; init; }

    /// <summary>
    /// First instant without access: <see cref="End"/>, or later while a renewal is not decided; null while none is known.
    /// </summary>
    public DateTimeOffset? OpenUntil => Recurring && DateGrace > End ? DateGrace : End;

    /// <summary>The access whose next period it is; null for a first one.</summary>
    public long? RenewsAccessId { get; init; }

    /// <summary>Next renewal of a subscription, or null.</summary>
    public DateTimeOffset? DateRenewal { get; init; }

    /// <summary>Whether it renews itself.</summary>
    public bool Recurring { get; init; }

    /// <summary>Name of the payment gateway that renews it, or null.</summary>
    public string? Gateway { get; init; }

    /// <summary>The order that gave it; null when it was not bought here.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>The gift that gave it; null when it was bought, or given otherwise.</summary>
    public Guid? GiftId { get; init; }

    /// <summary>The offer that it changes to when it is renewed next; null when no change is planned.</summary>
    public long? SwitchOfferId { get; init; }

    /// <summary>Where its renewal stands.</summary>
    public AccessRenewal Renewal { get => field ?? AccessRenewal.None; init; }

    /// <summary>What its owner said when the renewal was switched off, or null.</summary>
    public string? Message { get; init; }

    /// <summary>False: withdrawn.</summary>
    public bool Active { get; init; } = true;

    /// <summary>The access after a report of what it was used for.</summary>
    public ProductAccess With(VideoPlays plays)
    {
        ArgumentNullException.ThrowIfNull(plays);
        var known = Plays.FirstOrDefault(other => other.VideoId == plays.VideoId);
        return this with
        {
            Plays =
            [
                .. Plays.Where(other => other.VideoId != plays.VideoId).Append(known is null ? plays : known.With(plays))
                    .OrderBy(static other => other.VideoId),
            ],
        };
    }

    /// <summary>Whether it holds at an instant.</summary>
    public bool IsActiveAt(DateTimeOffset instant) => Active && !(instant >= OpenUntil);
}
