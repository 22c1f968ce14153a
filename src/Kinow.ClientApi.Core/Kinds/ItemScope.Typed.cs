using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <inheritdoc/>
/// <typeparam name="T">The items.</typeparam>
public abstract class ItemScope<T> : ItemScope
    where T : class
{
    private protected ItemScope(ScopeKind kind)
        : base(kind)
    {
    }
}
