

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Derives something from a kind of item whose type is not known where it is asked for.</summary>
/// <typeparam name="TResult">What is derived.</typeparam>
public interface IItemKindVisitor<out TResult>
{
    /// <summary>Derives it.</summary>
    TResult Visit<T>(ItemKind<T> kind)
        where T : class;
}
