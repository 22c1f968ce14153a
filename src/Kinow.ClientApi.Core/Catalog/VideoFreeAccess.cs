namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What is free about a video.</summary>
/// <param name="HasStreaming">Streaming is free.</param>
/// <param name="HasDownload">Download is free.</param>
public sealed record VideoFreeAccess(bool HasStreaming, bool HasDownload)
{
    /// <summary>Nothing is free.</summary>
    public static VideoFreeAccess None { get; } = new(false, false);
}
