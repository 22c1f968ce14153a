using System.Data.Common;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>Commands on the account itself.</summary>
internal static class CustomerCommands
{
    private const string Insert = """
        INSERT INTO customer
          (id, email, password, firstname, lastname, birthday, newsletter, optin, language, country, anonymous_id, date_add, date_upd)
        VALUES
          (@Id, @Email, @Password, @Firstname, @Lastname, @Birthday, @Newsletter, @Optin, @Language, @Country, @AnonymousId, @DateAdd, @DateUpd)
        """;

    private const string Count = "SELECT COUNT(*) FROM customer WHERE id = @Id";

    private const string Update = """
        UPDATE customer SET
          firstname = COALESCE(@Firstname, firstname),
          lastname = COALESCE(@Lastname, lastname),
          birthday = IF(@ClearBirthday, NULL, COALESCE(@Birthday, birthday)),
          newsletter = COALESCE(@Newsletter, newsletter),
          optin = COALESCE(@Optin, optin),
          language = COALESCE(@Language, language),
          country = COALESCE(@Country, country),
          date_upd = GREATEST(date_upd, @DateUpd)
        WHERE id = @Id
        """;

    /// <summary>The account exists. One that is there stays as it is.</summary>
    public static async Task CreateAsync(SqlSession session, CreateUser command, CancellationToken cancellationToken)
    {
        var id = SqlGuid.ToStore(command.UserId);
        try
        {
            await session.ExecuteAsync(Insert, Values(id, command), cancellationToken);
        }
        catch (DbException taken) when (SqlFaults.Of(taken) == SqlFault.Duplicate)
        {
            if (await session.FirstAsync<long>(Count, new { Id = id }, cancellationToken) == 0)
                throw new CommandRejectedException("The e-mail address belongs to another account.", taken);
        }
    }

    /// <summary>Parts of the profile have new values.</summary>
    public static async Task UpdateAsync(SqlSession session, UpdateProfile command, CancellationToken cancellationToken)
    {
        var values = new
        {
            Id = SqlGuid.ToStore(command.UserId),
            command.Firstname,
            command.Lastname,
            Birthday = command.Birthday?.ToDateTime(default),
            command.ClearBirthday,
            command.Newsletter,
            command.Optin,
            Language = Codes.Text(command.Language),
            Country = Codes.Text(command.Country),
            DateUpd = command.Instant.UtcDateTime,
        };
        if (await session.ExecuteAsync(Update, values, cancellationToken) == 0) throw new CommandRejectedException("There is no such account.");
    }

    private static object Values(byte[] id, CreateUser command) => new
    {
        Id = id,
        Email = command.Profile.Email.ToString(),
        Password = command.PasswordHash,
        command.Profile.Firstname,
        command.Profile.Lastname,
        Birthday = command.Profile.Birthday?.ToDateTime(default),
        command.Profile.Newsletter,
        command.Profile.Optin,
        Language = Codes.Text(command.Profile.Language),
        Country = Codes.Text(command.Profile.Country),
        AnonymousId = command.AnonymousId is { } anonymous ? SqlGuid.ToStore(anonymous) : null,
        DateAdd = command.Profile.DateAdd.UtcDateTime,
        DateUpd = command.Profile.DateUpd.UtcDateTime,
    };
}
