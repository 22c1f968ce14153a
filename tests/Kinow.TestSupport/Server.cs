namespace Kinow.TestSupport;

/// <summary>The servers that tests can ask for.</summary>
public enum Server
{
    /// <summary>OpenSearch 2, the home of the read model.</summary>
    OpenSearch,

    /// <summary>Elasticsearch 8 with passwords on: the same protocol from the other engine.</summary>
    Elasticsearch,

    /// <summary>MySQL 8.0, what Aurora MySQL 3 is.</summary>
    MySql,

    /// <summary>A queue server that speaks the protocol of SQS.</summary>
    Sqs,
}
