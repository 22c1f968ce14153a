using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Adds whole accounts, such as generated ones. No change is told to anybody: rebuild the read model afterwards.</summary>
/// <param name="sql">The database; what the accounts have got is in it already.</param>
public sealed class AccountWriter(SqlDatabase sql)
{
    private const int Batch = 500;

    private readonly TableRows customers = new(
        "customer", "id", "email", "password", "firstname", "lastname", "birthday", "newsletter", "optin", "active", "language", "country", "date_add", "date_upd");

    private readonly TableRows accesses = new(
        "product_access", "id", "customer_id", "product_id", "type", "product_attribute_id", "mode", "quality", "video_id", "video_group_id", "date_add",
        "date_exp", "date_renewal", "recurring", "active", "payment_method");

    private readonly TableRows bookmarks = new("customer_bookmark", "customer_id", "product_id", "date_add");

    private readonly TableRows watching = new("customer_watching", "customer_id", "video_id", "product_id", "seek", "date");

    /// <summary>Writes accounts, a batch a transaction. Not for use by several at once.</summary>
    /// <param name="accounts">The accounts with their credentials.</param>
    /// <param name="written">Told the number of accounts written so far.</param>
    /// <param name="cancellationToken">Stops between batches; those written stay.</param>
    public Task WriteAsync(
        IEnumerable<(User User, Credential Credential)> accounts, Action<int>? written, CancellationToken cancellationToken) => sql.UseAsync(
        async session =>
        {
            await session.ExecuteAsync("SET @`kinow_bulk` = 1", null, cancellationToken);
            var done = 0;
            foreach (var batch in accounts.Chunk(Batch))
            {
                foreach (var (user, credential) in batch) Add(user, credential);
                await session.ExecuteAsync("START TRANSACTION", null, cancellationToken);
                foreach (var table in (TableRows[])[customers, accesses, bookmarks, watching]) await table.FlushAsync(session, cancellationToken);
                await session.ExecuteAsync("COMMIT", null, cancellationToken);
                written?.Invoke(done += batch.Length);
            }

            return true;
        },
        cancellationToken);

    private void Add(User user, Credential credential)
    {
        var id = SqlGuid.ToStore(user.Id);
        var profile = user.Profile;
        customers.Add(
            id, profile.Email.ToString(), credential.PasswordHash, profile.Firstname, profile.Lastname,
            profile.Birthday?.ToDateTime(TimeOnly.MinValue), profile.Newsletter, profile.Optin, user.Active,
            profile.Language == LanguageCode.None ? null : profile.Language.ToString(),
            profile.Country.IsUnknown ? null : profile.Country.ToString(),
            SqlValues.ToStore(profile.DateAdd), SqlValues.ToStore(profile.DateUpd));
        foreach (var access in user.Accesses) Add(id, access);
        foreach (var bookmark in user.Bookmarks) bookmarks.Add(id, bookmark.ProductId, SqlValues.ToStore(bookmark.DateAdd));
        foreach (var watched in user.Watching) watching.Add(id, watched.VideoId, watched.ProductId, watched.Seek, SqlValues.ToStore(watched.Date));
    }

    private void Add(byte[] customer, ProductAccess access) => accesses.Add(
        access.Id, customer, access.ProductId, SqlNames.Of(access.Type), access.AccessModeId, SqlNames.Of(access.Mode), SqlNames.Of(access.Quality),
        access.VideoId, access.VideoGroupId, SqlValues.ToStore(access.DateAdd), SqlValues.ToStore(access.DateExp),
        SqlValues.ToStore(access.DateRenewal), access.Recurring, access.Active, access.Gateway);
}
