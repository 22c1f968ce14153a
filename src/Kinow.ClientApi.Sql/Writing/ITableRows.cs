using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Rows of one table that wait to be inserted.</summary>
internal interface ITableRows
{
    Task FlushAsync(SqlSession session, CancellationToken cancellationToken);
}
