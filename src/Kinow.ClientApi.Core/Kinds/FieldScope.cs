using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items with the parent's id among the values of a field.</summary>
/// <typeparam name="T">The items.</typeparam>
public class FieldScope<T> : ItemScope<T>
    where T : class
{
    internal FieldScope(ScopeKind kind, string field)
        : base(kind) => ParentField = field;

    /// <inheritdoc/>
    public override string ParentField { get; }
}
