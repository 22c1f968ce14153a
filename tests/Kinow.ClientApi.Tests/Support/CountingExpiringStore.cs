using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Embedded.Expiring;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Names the calls of a store of its own.</summary>
internal sealed class CountingExpiringStore : IExpiringStore
{
    private readonly EmbeddedExpiringStore next = new(new FakeTimeProvider(Api.Now));

    public List<string> Calls { get; } = [];

    public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        Calls.Add($"create {record.Content.Length}");
        return next.CreateAsync(record, cancellationToken);
    }

    public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken)
    {
        Calls.Add("find");
        return next.FindAsync(id, cancellationToken);
    }

    public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken)
    {
        Calls.Add($"replace {next.Content.Length}");
        return this.next.ReplaceAsync(current, next, cancellationToken);
    }

    public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken)
    {
        Calls.Add("remove");
        return next.RemoveAsync(current, cancellationToken);
    }
}
