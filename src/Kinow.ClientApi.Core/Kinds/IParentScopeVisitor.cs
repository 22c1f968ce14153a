namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Derives something from a relation whose parent's type is not known where it is asked for.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TResult">What is derived.</typeparam>
public interface IParentScopeVisitor<T, out TResult>
    where T : class
{
    /// <summary>Derives it from items that stand whole in their parent.</summary>
    TResult Visit<TParent>(PartScope<T, TParent> scope)
        where TParent : class;

    /// <summary>Derives it from items whose ids stand in the parent.</summary>
    TResult Visit<TParent>(ReferenceScope<T, TParent> scope)
        where TParent : class;
}
