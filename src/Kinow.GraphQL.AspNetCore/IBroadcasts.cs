namespace Kinow.GraphQL.AspNetCore;

/// <summary>Tells which answers are broadcast by a service of their own, so that clients follow them there and not here.</summary>
public interface IBroadcasts
{
    /// <summary>What callers of a segment may follow; <c>null</c> for nothing.</summary>
    /// <param name="segment">What stands for the segment, as <see cref="SegmentToken.Value"/>.</param>
    BroadcastOffer? OfferTo(string segment);
}
