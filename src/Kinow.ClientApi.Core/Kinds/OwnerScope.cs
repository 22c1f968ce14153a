using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items whose owner belongs to the parent, such as the videos of a category's products.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class OwnerScope<T> : ItemScope<T>
    where T : class
{
    internal OwnerScope(ScopeKind kind)
        : base(kind)
    {
    }

    /// <inheritdoc/>
    public override bool IsByOwner => true;
}
