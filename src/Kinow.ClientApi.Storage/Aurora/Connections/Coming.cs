namespace Kinow.ClientApi.Storage.Aurora.Connections;

/// <summary>What a statement of a batch reads: there once the batch has run.</summary>
/// <typeparam name="T">What it makes of its rows.</typeparam>
public sealed class Coming<T>
{
    private T? value;
    private bool isHere;

    /// <summary>What was read.</summary>
    /// <exception cref="InvalidOperationException">The batch has not run.</exception>
    public T Value => isHere ? value! : throw new InvalidOperationException("The batch has not run.");

    internal void Set(T read) => (value, isHere) = (read, true);
}
