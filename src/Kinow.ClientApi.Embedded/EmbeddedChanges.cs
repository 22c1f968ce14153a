using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;

namespace Kinow.ClientApi.Embedded;

/// <summary>
/// What is known of changes of a content that never changes: there are none, but of items of one kind to which something is added that
/// nobody tells of.
/// </summary>
/// <param name="untold">That kind; null where all that changes is told.</param>
internal sealed class EmbeddedChanges(ItemKind? untold) : ICatalogChanges
{
    /// <inheritdoc/>
    public long Now => 0;

    /// <inheritdoc/>
    public long Count => 0;

    /// <inheritdoc/>
    public bool IsCurrent => true;

    /// <inheritdoc/>
    public bool Hold(ReadOnlySpan<Dependency> dependencies, long begun)
    {
        if (untold is null) return true;
        foreach (var dependency in dependencies)
        {
            if (dependency.Kind == untold) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public bool HaveChanged(ReadOnlySpan<Dependency> dependencies, long begun) => false;
}
