using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Tests.Schema;

public sealed class DatabaseRoleTests
{
    [Fact]
    public void Names_of_users_are_as_short_as_the_server_wants_them() =>
        Assert.All(DatabaseRole.All, static role => Assert.InRange(role.UserOf(int.MaxValue).Length, 1, 32));

    [Fact]
    public void A_password_is_in_no_text() =>
        Assert.Equal("kinow_1_graphql", new DatabaseUser(DatabaseRole.GraphQL.UserOf(1), "hidden", DatabaseRole.GraphQL).ToString());

    [Fact]
    public void Rights_are_those_of_tables_that_are_there()
    {
        var tables = TableMaps.All.Select(static table => table.Name).ToHashSet();
        Assert.All(DatabaseRole.All.SelectMany(static role => role.Rights), right => Assert.Contains(right.Table, tables));
    }

    [Fact]
    public void Only_the_worker_writes() => Assert.All(
        DatabaseRole.All.Where(static role => role != DatabaseRole.Worker),
        static role => Assert.All(role.Rights, static right => Assert.Equal("SELECT", right.Right)));
}
