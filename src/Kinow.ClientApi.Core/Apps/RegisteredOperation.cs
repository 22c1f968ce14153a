namespace Kinow.ClientApi.Core.Apps;

/// <summary>
/// An operation that builds of apps were made with. It never changes: what a key stands for is in builds that cannot be recalled.
/// </summary>
/// <param name="Id">Identifier.</param>
/// <param name="Key">What apps ask for it by: the id that it has in their manifests, such as the hash of its text.</param>
/// <param name="Text">The operation.</param>
public sealed record RegisteredOperation(long Id, string Key, string Text)
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxKey = 128;

    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 256 * 1024;
}
