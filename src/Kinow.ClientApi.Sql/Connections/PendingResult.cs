namespace Kinow.ClientApi.Sql.Connections;

/// <summary>The result of one statement of a <see cref="SqlBatch"/>, available once the batch has run.</summary>
internal sealed class PendingResult<T>
{
    private T? value;
    private bool hasValue;

    public T Value => hasValue ? value! : throw new InvalidOperationException("The batch has not run.");

    internal void Set(T result) => (value, hasValue) = (result, true);
}
