using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Operating;

namespace Kinow.ClientApi.Admin.Auditing;

/// <summary>A command that is written down while it runs.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Services">The servers that it works on.</param>
/// <param name="Database">The database, with its tables up to date.</param>
/// <param name="Book">Where it is written down.</param>
/// <param name="Output">What was asked for goes here.</param>
internal sealed record AuditedRun(
    OperatorAction Action, IServiceProvider Services, SqlDatabase Database, OperatorActions Book, TextWriter Output)
{
    /// <summary>
    /// Whether it may have been done in part when it fails now: then it has no end in the book, and the same command goes on with it.
    /// </summary>
    public bool IsUncertain { get; set; }
}
