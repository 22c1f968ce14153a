using System.Data.Common;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>A statement of a batch, and what reads its rows.</summary>
internal readonly record struct SqlStatement(string Sql, Func<DbDataReader, Task> ReadAsync);
