using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>An account's document and its pending commands, read with the items that a level of a query asks for.</summary>
internal sealed class AccountLoad(AccountIndices indices, Guid id) : RealtimeLoad
{
    private readonly TaskCompletionSource<AccountReading> reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was read. Fails with what kept the engine from answering.</summary>
    internal Task<AccountReading> Reading => reading.Task;

    internal override int Count => 2;

    internal override void AddTo(MultiGetBody body)
    {
        body.Add(indices.Users, id.ToString("D"));
        body.Add(indices.Pending, id.ToString("D"));
    }

    internal override void Accept(ReadOnlySpan<GetResult> results)
    {
        var account = AccountReading.Of(results);
        IsDone = true;
        reading.SetResult(account);
    }

    internal override void Fail(Exception reason)
    {
        IsDone = true;
        reading.TrySetException(reason);
    }
}
