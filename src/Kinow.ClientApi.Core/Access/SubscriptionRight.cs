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

    /// <summary>First instant without access while its renewal is not decided; null where nothing but <see cref="Until"/> counts.</summary>
    public DateTimeOffset? Grace { get; init; }

    /// <summary>Whether its renewal was declined: then it can be bought again once what was paid for is over.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>Whether it runs at an instant.</summary>
    public bool RunsAt(DateTimeOffset instant) => !(instant >= Until) || instant < Grace;

    /// <summary>Whether nobody needs to buy it at an instant.</summary>
    public bool IsHeldAt(DateTimeOffset instant) => !(instant >= Until) || (!IsDeclined && instant < Grace);

    /// <summary>Whether it covers a product while it runs.</summary>
    public bool Covers(Product product) => product.Id == OfferId || Terms?.Includes(product) == true;

    internal void AddTo(ref AccessTally tally, Product product, Video video, DateTimeOffset instant)
    {
        if (!video.Subscription || !Covers(product)) return;
        var terms = new AccessTerms(true, Download && video.Download) { Until = instant >= Until ? Grace : Until };
        if (RunsAt(instant)) tally.Open(AccessReason.Subscribed, terms);
        else tally.Close(AccessReason.Expired);
    }
}
