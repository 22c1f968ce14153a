using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Commands on one cart are carried out one after the other: what the first statement has locked, the others of the transaction see as it
/// is.
/// </summary>
internal static class CartLock
{
    /// <summary>Whether what was put in the cart until the command is not to be in it any more.</summary>
    internal const string WasReset =
        "EXISTS (SELECT 1 FROM command later WHERE later.customer_id = @AccountId AND later.parts = @Reset AND later.instant > @Instant)";

    private const string Take = "SELECT COUNT(*) FROM customer WHERE id = @AccountId FOR UPDATE";

    /// <summary>Locks the cart of an account or a guest.</summary>
    /// <returns>False when there is neither, or not any more.</returns>
    internal static async Task<bool> TakeAsync(SqlSession session, Guid account, CancellationToken cancellationToken) =>
        await session.FirstAsync<long>(Take, new() { ["AccountId"] = account }, cancellationToken) > 0;
}
