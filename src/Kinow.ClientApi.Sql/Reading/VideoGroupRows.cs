using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>The rows that seasons are made of, their videos apart.</summary>
internal sealed record VideoGroupRows(PendingResult<RowSet<VideoGroup>> Rows, PendingResult<RowSet<TextRow>> Texts);
