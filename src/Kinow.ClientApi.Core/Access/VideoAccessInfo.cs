namespace Kinow.ClientApi.Core.Access;

/// <summary>What one viewer may do with one video.</summary>
/// <param name="Streaming">May stream it.</param>
/// <param name="Download">May download it.</param>
/// <param name="MaximumWatched">The plays that the access includes are used up.</param>
/// <param name="MaximumViewing">The account already plays on as many screens as it may.</param>
/// <param name="QualityHD">High definition is included.</param>
/// <param name="QualitySD">Standard definition is included.</param>
public sealed record VideoAccessInfo(
    bool Streaming,
    bool Download,
    bool MaximumWatched,
    bool MaximumViewing,
    bool QualityHD,
    bool QualitySD)
{
    /// <summary>Nothing is allowed.</summary>
    public static VideoAccessInfo Denied { get; } = new(false, false, false, false, false, false);
}
