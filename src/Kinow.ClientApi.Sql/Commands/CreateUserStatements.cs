using System.Data.Common;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The account exists. One that is there stays as it is.</summary>
internal sealed class CreateUserStatements() : CommandStatements<CreateUser>(CreateUser.Kind)
{
    private const string Insert = """
        INSERT INTO customer
          (id, email, password, firstname, lastname, birthday, newsletter, optin, language, country, anonymous_id, date_add, date_upd)
        VALUES
          (@Id, @Email, @Password, @Firstname, @Lastname, @Birthday, @Newsletter, @Optin, @Language, @Country, @AnonymousId,
           @DateAdd, @DateUpd)
        """;

    private const string Count = "SELECT COUNT(*) FROM customer WHERE id = @Id";

    protected override async Task RunAsync(SqlSession session, CreateUser command, CancellationToken cancellationToken)
    {
        try
        {
            await session.ExecuteAsync(Insert, Values(command), cancellationToken);
        }
        catch (DbException taken) when (SqlFaults.Of(taken) == SqlFault.Duplicate)
        {
            if (await session.FirstAsync<long>(Count, new() { ["Id"] = command.UserId }, cancellationToken) == 0)
                throw new CommandRejectedException("The e-mail address belongs to another account.", taken);
        }

        if (command.Identity is { } identity) await IdentityStatements.AddAsync(session, command, identity, cancellationToken);
    }

    private static SqlArguments Values(CreateUser command) => new()
    {
        ["Id"] = command.UserId,
        ["Email"] = command.Profile.Email,
        ["Password"] = command.PasswordHash,
        ["Firstname"] = command.Profile.Firstname,
        ["Lastname"] = command.Profile.Lastname,
        ["Birthday"] = command.Profile.Birthday,
        ["Newsletter"] = command.Profile.Newsletter,
        ["Optin"] = command.Profile.Optin,
        ["Language"] = command.Profile.Language,
        ["Country"] = command.Profile.Country,
        ["AnonymousId"] = command.AnonymousId,
        ["DateAdd"] = command.Profile.DateAdd,
        ["DateUpd"] = command.Profile.DateUpd,
    };
}
