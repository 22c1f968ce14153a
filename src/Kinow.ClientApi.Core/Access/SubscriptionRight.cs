using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>A subscription that a viewer has.</summary>
public sealed record SubscriptionRight
{
    /// <summary>The product that is the offer.</summary>
    public required long OfferId { get; init; }

    /// <summary>What the offer includes; null where the offer is gone: then nothing but the offer itself.</summary>
    public ProductSvod? Terms { get; init; }

    /// <summary>Whether it allows downloads.</summary>
    public bool Download => Terms is { Download: true };

    /// <summary>First instant without access; null means for good.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it runs at an instant.</summary>
    public bool RunsAt(DateTimeOffset instant) => !(instant >= Until);

    /// <summary>Whether it covers a product while it runs.</summary>
    public bool Covers(Product product) => product.Id == OfferId || Terms?.Includes(product) == true;

    internal void AddTo(ref AccessTally tally, Product product, Video video, DateTimeOffset instant)
    {
        if (!video.Subscription || !Covers(product)) return;
        if (RunsAt(instant)) tally.Open(AccessReason.Subscribed, new(true, Download && video.Download) { Until = Until });
        else tally.Close(AccessReason.Expired);
    }
}
