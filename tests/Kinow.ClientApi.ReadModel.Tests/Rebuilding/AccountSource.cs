using System.Collections.Immutable;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Rebuilding;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.ReadModel.Tests.Rebuilding;

/// <summary>A database with one account.</summary>
/// <param name="rows">The rows.</param>
/// <param name="user">The account.</param>
internal sealed class AccountSource(IAccountRows rows, Guid user) : IRebuildSource
{
    /// <summary>Is called after the account's rows were read, before they are handed out.</summary>
    public required Func<Task> AfterReading { get; init; }

    public ImmutableArray<RebuildSection> Sections { get; } = [new("user", [DocumentKinds.Users])];

    public async Task<RebuildChunk> ReadAsync(RebuildSection section, string after, CancellationToken cancellationToken)
    {
        if (after.Length > 0) return RebuildChunk.End;
        var read = await rows.FindUserAsync(user, cancellationToken);
        await AfterReading();
        return new([DocumentKinds.Users.Write(read.Value!, read.Version)], user.ToString("D"));
    }
}
