using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>An access to one title, by rental or purchase.</summary>
public sealed record TitleRight
{
    /// <summary>The title.</summary>
    public required long ProductId { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>First instant without access; null means for good.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it opens a video at an instant.</summary>
    /// <param name="video">The video.</param>
    /// <param name="instant">The instant.</param>
    public bool Opens(Video video, DateTimeOffset instant) =>
        ProductId == video.ProductId
        && !(instant >= Until)
        && (VideoId is null || VideoId == video.Id)
        && (VideoGroupId is null || VideoGroupId == video.VideoGroupId);
}
