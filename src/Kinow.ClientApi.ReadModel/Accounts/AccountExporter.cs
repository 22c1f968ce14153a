using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Sql.Exporting;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Gives the owner of an account all that is kept of it: the account as it is read, and what no document holds.</summary>
/// <param name="history">Reads the latter.</param>
public sealed class AccountExporter(IAccountHistory history)
{
    /// <summary>Writes a JSON object.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read.</exception>
    public async Task<string> ExportAsync(User user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Encoding.UTF8.GetString(AccountExport.Write(user, await history.FindAsync(user.Id, cancellationToken)));
    }
}
