namespace Kinow.ClientApi.Core.Accounts;

/// <summary>How far an account has watched a video.</summary>
/// <param name="VideoId">The video.</param>
/// <param name="ProductId">The product of the video.</param>
/// <param name="Seek">Position reached, in seconds from the start.</param>
/// <param name="Date">When it was reached.</param>
public sealed record WatchProgress(long VideoId, long ProductId, double Seek, DateTimeOffset Date);
