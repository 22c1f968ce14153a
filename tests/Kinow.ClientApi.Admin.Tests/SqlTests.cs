using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>Rows can be changed without a client for the database, and by the same triggers.</summary>
public sealed class SqlTests
{
    private readonly Isolation isolation = new();

    [ServerFact(Server.MySql)]
    public async Task A_statement_says_how_many_rows_it_found_or_why_it_was_refused()
    {
        var sql = await Servers.MySqlAsync(isolation.Database);
        await Admin.RunAsync("migrate", "--sql", sql);

        Assert.Equal("3 rows.", await DoneAsync("INSERT INTO product (id, type) VALUES (1, 'tvod'), (2, 'tvod'), (3, 'tvod')"));
        Assert.Equal("1 row.", await DoneAsync("UPDATE product SET active = 0 WHERE id = 2"));
        Assert.Equal("4 rows.", await DoneAsync("DELETE FROM change_log WHERE aggregate = 'product'"));
        Assert.Equal("0 rows.", await DoneAsync("DELETE FROM product WHERE id = 9"));

        var refused = await Admin.RunAsync("sql", "--sql", sql, "UPDATE nothing SET id = 1");
        Assert.Equal((ExitCodes.Refused, ""), (refused.Code, refused.Output));
        Assert.StartsWith("The database refused it: Table ", refused.Error, StringComparison.Ordinal);

        var read = await Admin.RunAsync("sql", "--sql", sql, "SELECT id FROM product");
        Assert.Equal((ExitCodes.Refused, ""), (read.Code, read.Output));
        Assert.StartsWith("The statement changes nothing", read.Error, StringComparison.Ordinal);

        async Task<string> DoneAsync(string statement)
        {
            var done = await Admin.RunAsync("sql", "--sql", sql, statement);
            Assert.Equal((ExitCodes.Done, ""), (done.Code, done.Error));
            return done.Output.TrimEnd();
        }
    }
}
