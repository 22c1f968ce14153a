namespace Kinow.ClientApi.Core.Catalog;

/// <summary>When something is published, and whether it is listed outside that time.</summary>
/// <param name="From">First instant of publication; null means since ever.</param>
/// <param name="To">First instant after publication; null means for ever.</param>
/// <param name="VisibleBefore">Listed before <paramref name="From"/>, as an announcement.</param>
/// <param name="VisibleAfter">Listed from <paramref name="To"/> on.</param>
public readonly record struct PublicationWindow(
    DateTimeOffset? From, DateTimeOffset? To, bool VisibleBefore = false, bool VisibleAfter = false)
{
    /// <summary>Published since ever and for ever.</summary>
    public static PublicationWindow Always => default;

    /// <summary>Whether it is published at an instant.</summary>
    public bool IsPublishedAt(DateTimeOffset instant) => !(instant < From) && !(instant >= To);

    /// <summary>Whether it is listed at an instant: published, announced, or kept after its end.</summary>
    public bool IsVisibleAt(DateTimeOffset instant) =>
        IsPublishedAt(instant) || (VisibleBefore && instant < From) || (VisibleAfter && instant >= To);
}
