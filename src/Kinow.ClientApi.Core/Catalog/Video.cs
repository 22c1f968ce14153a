using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A film, an episode or another file that can be played.</summary>
public sealed record Video
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The product it belongs to.</summary>
    public required long ProductId { get; init; }

    /// <summary>The season it belongs to, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>Short text.</summary>
    public LocalizedText DescriptionShort { get; init; } = LocalizedText.Missing;

    /// <summary>Address of a small still, or null.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Address of a large picture, or null.</summary>
    public string? Cover { get; init; }

    /// <summary>The folder of its media, a path below where the platform serves media from; null where there are none yet.</summary>
    public string? Filename { get; init; }

    /// <summary>Running time in seconds, or null.</summary>
    public int? Duration { get; init; }

    /// <summary>When it can first be watched, or null.</summary>
    public DateTimeOffset? DateFrom { get; init; }

    /// <summary>When it can no longer be watched, or null.</summary>
    public DateTimeOffset? DateTo { get; init; }

    /// <summary>Rank in its season or product.</summary>
    public int Position { get; init; }

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether a subscription that includes the product opens it.</summary>
    public bool Subscription { get; init; }

    /// <summary>Whether it can be downloaded at all.</summary>
    public bool Download { get; init; }

    /// <summary>What is free about it.</summary>
    public VideoFreeAccess HasFreeAccess { get; init; } = VideoFreeAccess.None;

    /// <summary>Whether anybody may stream it.</summary>
    public bool Free => HasFreeAccess.HasStreaming;

    /// <summary>Language spoken, or null.</summary>
    public Language? Language { get; init; }

    /// <summary>When not null, the video is listed to requests in this language alone.</summary>
    public LanguageCode? LanguageFilter { get; init; }

    /// <summary>Subtitles.</summary>
    public ImmutableArray<Subtitle> Subtitles { get; init; } = [];

    /// <summary>Where it may be seen.</summary>
    public GeolocationRule Geolocation { get; init; } = GeolocationRule.None;
}
