using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>The book of what operators do tells statements without what may be a secret.</summary>
public sealed class AuditedStatementTests
{
    [Theory]
    [InlineData("UPDATE product SET active = 0 WHERE id = 7", "UPDATE product SET active = 0 WHERE id = 7")]
    [InlineData("UPDATE t SET a = 'it''s \\' b', `c` = \"d\"", "UPDATE t SET a = '…''…', `c` = '…'")]
    [InlineData("SELECT /* secret */ 1 -- secret", "SELECT 1")]
    [InlineData("UPDATE t SET a = 0xDEAD, b = x'BEEF', c = 10", "UPDATE t SET a = 0x…, b = x'…', c = 10")]
    [InlineData("UPDATE t SET a = 'not closed", "UPDATE t SET a = '…'")]
    public void Texts_hexadecimal_numbers_and_comments_are_left_out(string statement, string written) =>
        Assert.Equal(written, AuditedStatement.Write(statement));

    [Fact]
    public void A_long_one_is_cut() => Assert.Equal(4_000, AuditedStatement.Write(new string('a', 5_000)).Length);
}
