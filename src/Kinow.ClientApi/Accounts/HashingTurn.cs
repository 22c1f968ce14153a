namespace Kinow.ClientApi.Accounts;

/// <summary>One who waits to have something hashed.</summary>
/// <param name="source">Who asks for it.</param>
internal sealed class HashingTurn(object source)
{
    private readonly TaskCompletionSource turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public object Source { get; } = source;

    /// <summary>Ends when the turn has come, or with the reason why it will not.</summary>
    public Task Task => turn.Task;

    public void Grant() => turn.SetResult();

    public void Refuse(Exception reason) => turn.SetException(reason);
}
