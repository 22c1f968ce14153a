namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Kinds of product.</summary>
public enum ProductType
{
    /// <summary>A title.</summary>
    Tvod,

    /// <summary>A subscription offer.</summary>
    Svod,

    /// <summary>Several titles that are sold together.</summary>
    Bundle,

    /// <summary>A recharge of the prepayment balance.</summary>
    PrepaymentRecharge,
}
