using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>A video that was begun and can be gone on with.</summary>
/// <param name="Video">The video.</param>
/// <param name="Seek">Position reached, in seconds from the start.</param>
/// <param name="Date">When it was reached.</param>
public sealed record BegunVideo(Video Video, double Seek, DateTimeOffset Date);
