package org.lapwing.directory.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The documents of Open Referral UK 3.0, a profile of the Human Services Data Specification. What is not known is left
 * out. Languages keep their name and code, contacts their phones, and services say who may use them, as the parent
 * standard has it; the profile allows that and does not ask for it.
 */
public final class Hsds {

  private Hsds() {}

  /**
   * One page of a list.
   *
   * @param size how many stand on this page
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Page<T>(
      int totalItems,
      int totalPages,
      int pageNumber,
      int size,
      boolean firstPage,
      boolean lastPage,
      boolean empty,
      List<T> contents) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Service(
      @Nullable String id,
      @Nullable String organizationId,
      @Nullable String name,
      @Nullable String description,
      @Nullable String url,
      @Nullable String email,
      @Nullable String status,
      @Nullable String fees,
      @Nullable BigDecimal minimumAge,
      @Nullable BigDecimal maximumAge,
      @Nullable String eligibilityDescription,
      @Nullable String assuredDate,
      @Nullable String alert,
      @Nullable String lastModified,
      @Nullable List<Schedule> schedules,
      @Nullable List<ServiceArea> serviceAreas,
      @Nullable List<ServiceAtLocation> serviceAtLocations,
      @Nullable List<Language> languages,
      @Nullable Organization organization,
      @Nullable List<CostOption> costOptions,
      @Nullable List<Contact> contacts,
      @Nullable List<Attribute> attributes) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Organization(
      @Nullable String id, @Nullable String name, @Nullable String description) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Schedule(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String serviceAtLocationId,
      @Nullable String freq,
      @Nullable BigDecimal interval,
      @Nullable String byday,
      @Nullable String description,
      @Nullable String opensAt,
      @Nullable String closesAt,
      @Nullable String attendingType,
      @Nullable String notes) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ServiceArea(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String name) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ServiceAtLocation(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String locationId,
      @Nullable Location location,
      @Nullable Service service) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Location(
      @Nullable String id,
      @Nullable String locationType,
      @Nullable String name,
      @Nullable String description,
      @Nullable List<Address> addresses,
      @Nullable List<Accessibility> accessibility) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Address(
      @Nullable String id,
      @Nullable String locationId,
      @JsonProperty("address_1") @Nullable String street,
      @Nullable String city,
      @Nullable String stateProvince,
      @Nullable String postalCode,
      @Nullable String country,
      @Nullable String addressType) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Accessibility(
      @Nullable String id,
      @Nullable String locationId,
      @Nullable String description) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Language(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String name,
      @Nullable String code) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record CostOption(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String option,
      @Nullable BigDecimal amount,
      @Nullable String amountDescription) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Contact(
      @Nullable String id,
      @Nullable String serviceId,
      @Nullable String name,
      @Nullable String title,
      @Nullable List<Phone> phones) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Phone(
      @Nullable String id,
      @Nullable String contactId,
      @Nullable String number,
      @Nullable String description) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Attribute(
      @Nullable String id,
      @Nullable String linkId,
      @Nullable String taxonomyTermId,
      @Nullable String linkType,
      @Nullable TaxonomyTerm taxonomyTerm) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TaxonomyTerm(
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable String taxonomy,
      @Nullable String term) {}

  @JsonInclude(Include.NON_EMPTY)
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Taxonomy(
      @Nullable String id,
      @Nullable String name,
      @Nullable String description,
      @Nullable String version,
      @Nullable List<TaxonomyTerm> taxonomyTerms) {}
}
