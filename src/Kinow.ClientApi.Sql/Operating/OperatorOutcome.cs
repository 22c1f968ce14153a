namespace Kinow.ClientApi.Sql.Operating;

/// <summary>What came of something that an operator has done.</summary>
public enum OperatorOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was refused, and nothing was done.</summary>
    Refused,

    /// <summary>It failed.</summary>
    Failed,
}
